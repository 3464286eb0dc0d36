/** What a device sends: the screens' own operations, by people who signed up. */
import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { newReviewId } from '@kkori/core/scheduling';
import { parse, print, visit } from 'graphql';
import pg from 'pg';

const source = path.resolve(import.meta.dirname, '../../frontend/src');

/** The operation as a screen sends it, with its fragments. */
export function screenOperation(name) {
  const files = fs.readdirSync(source, { recursive: true }).filter((file) => file.endsWith('.graphql'));
  const definitions = files.flatMap((file) => parse(fs.readFileSync(path.join(source, file), 'utf8')).definitions);
  const wanted = [definitions.find((one) => one.kind === 'OperationDefinition' && one.name?.value === name)];
  for (const definition of wanted) {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = definitions.find((one) => one.kind === 'FragmentDefinition' && one.name.value === value);
        if (!wanted.includes(fragment)) wanted.push(fragment);
      },
    });
  }
  return wanted.map(print).join('\n');
}

/** Signs up as the `index`th person, each from an address of their own; the server has to trust one proxy. */
export async function signUp(url, index) {
  const input = { email: `bench-${index}@example.com`, password: randomUUID(), name: `사람 ${index}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, 'x-forwarded-for': `198.51.100.${index + 1}` },
    body: JSON.stringify({
      query: 'mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignedIn { user { id } } } }',
      variables: { input },
    }),
  });
  const [cookie] = response.headers.getSetCookie();
  const answer = await response.json();
  if (!cookie) throw new Error(`no account: ${JSON.stringify(answer)}`);
  return { cookie: cookie.split(';')[0], id: answer.data.signUp.user.id };
}

export async function promote(databaseUrl, userId, role) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('UPDATE accounts_user SET role = $2 WHERE id = $1', [userId, role]);
  await client.end();
}

/** @throws when the answer has errors */
export async function post(url, cookie, body) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(body),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Every card of the site that is studied. */
export async function studiableCards(url) {
  const { decks } = await post(url, '', { query: '{ decks { id } }' });
  const { guestCards } = await post(url, '', {
    query: 'query ($deckIds: [UUID!]!) { guestCards(deckIds: $deckIds) { cards { id } } }',
    variables: { deckIds: decks.map(({ id }) => id) },
  });
  return guestCards.cards.map(({ id }) => id);
}

/** The variables of RecordReviews: each of these cards answered just now. */
export function answers(cardIds, person) {
  const now = Date.now();
  return {
    reviews: cardIds.map((cardId) => ({
      id: newReviewId(now, randomBytes(16)),
      cardId,
      rating: 'GOOD',
      reviewedAt: new Date(now).toISOString(),
      durationMs: 4_200,
      desiredRetention: 0.9,
    })),
    undos: [],
    personId: person.id,
  };
}
