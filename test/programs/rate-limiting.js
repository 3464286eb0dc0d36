// A full bucket is asked each millisecond of a second.
const RATE = 5;
const CAPACITY = 5;
CODE
const bucket = { tokens: CAPACITY, at: 0 };
let passed = 0;
for (let now = 0; now <= 1000; now += 1) if (allow(bucket, now)) passed += 1;
console.log(passed); // 10
