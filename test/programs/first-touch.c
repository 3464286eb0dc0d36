// The pages that a system joins by itself are left apart.
#include <sys/mman.h>
#include <sys/prctl.h>
#define main program
CODE
#undef main
int main(void) {
  prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
  program();
}
// /^mmap: [0-3], 첫 쓰기: 1638[4-9]$/
