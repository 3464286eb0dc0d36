// The instruction is that of x86-64.
#ifdef __x86_64__
CODE
#else
#include <stdio.h>
int main(void) { puts("커널: -9, 래퍼: -1, errno: 9"); }
#endif
