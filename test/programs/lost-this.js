try {
  CODE
} catch (error) {
  console.log(`${error.name}가 납니다`);
}
