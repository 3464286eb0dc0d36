// Who reads a thousand times of three goes on for ever.
let read = 0;
const a = new Proxy([1, 2, 3], {
  get: (values, key) => {
    if (key !== 'length' && ++read > 1000) throw new Error('for ever');
    return values[key];
  },
});
const x = 2;
try {
  CODE
} catch {
  console.log('원소가 둘 남고 a[lo] <= x이면 mid가 lo와 같아 끝나지 않습니다');
}
