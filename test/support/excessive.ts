/** The parts one after another. */
export const repeated = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** The fragment `whole` on Question: nearly everything a question has. */
export const wholeQuestion = `fragment whole on Question {
  id slug topic tags title answerHtml explanationHtml subject { id name } keywords { terms }
  followUps { cardId key title answerHtml } related { id slug title subject { id name questionCount } }
}`;

/** Documents that no screen of ours needs: what each has too much of, and what its refusal says. */
export const excessive: [string, string, RegExp][] = [
  ['levels', '{ decks '.repeat(12) + '}'.repeat(12), /depth limit of 9 exceeded/i],
  [
    'levels, spread over fragments',
    `{ ...f0 } ${repeated(6, (i) => `fragment f${i} on Query { decks { decks { ...f${i + 1} } } }`)}
     fragment f6 on Query { ping }`,
    /depth limit of 9 exceeded/i,
  ],
  [
    'levels of introspection',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    /introspection depth/i,
  ],
  [
    'readings of the contract',
    `{ ${repeated(15, (i) => `a${i}: __schema { types { name } }`)} }`,
    /contract may be read once/i,
  ],
  [
    'readings of the contract within one',
    '{ __schema { ...s } } fragment s on __Schema { a: types { name } b: types { name } }',
    /contract may be read once/i,
  ],
  ['aliases', `{ ${repeated(16, (i) => `a${i}: server { name }`)} }`, /aliases limit of 6 exceeded/i],
  [
    'aliases, spread over fragments',
    `{ ...a ...b } fragment a on Query { ${repeated(8, (i) => `a${i}: server { name }`)} }
     fragment b on Query { ${repeated(8, (i) => `b${i}: server { name }`)} }`,
    /aliases limit of 6 exceeded/i,
  ],
  ['directives', `{ ${repeated(21, () => 'server @include(if: true) { name }')} }`, /directives limit of 20 exceeded/i],
  ['words', `{ ${repeated(1600, () => '__typename')} }`, /more that 1500 tokens/i],
  [
    'cost',
    `{ ${repeated(15, (i) => `a${i}: question(slug: "x") { ...five }`)} }
     fragment five on Question { ${repeated(8, () => '...whole')} } ${wholeQuestion}`,
    /cost limit of 6000 exceeded/i,
  ],
  [
    'cost, doubled by every fragment',
    `{ ...f0 } ${repeated(20, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)}
     fragment f20 on Query { server { name } }`,
    /cost limit of 6000 exceeded/i,
  ],
];
