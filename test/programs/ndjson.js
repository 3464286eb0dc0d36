// The first message ends in the second piece, and so does a letter of three bytes.
const bytes = new TextEncoder().encode('{"word":"꼬리"}\n{"n":1}\n{"n":2}\n');
const fetch = async () =>
  new Response(
    new ReadableStream({
      start(stream) {
        for (const [from, to] of [[0, 10], [10, 20], [20, bytes.length]]) stream.enqueue(bytes.slice(from, to));
        stream.close();
      },
    }),
  );
const handle = (message) => console.log(JSON.stringify(message));
CODE
// {"word":"꼬리"}
// {"n":1}
// {"n":2}
