// A pipe of packets has one for each write.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#define main program
CODE
#undef main

static int writes(int argc) {
  int ends[2], count = 0;
  char packet[1 << 16];
  if (pipe2(ends, O_DIRECT) != 0) return -1;
  if (fork() == 0) {
    dup2(ends[1], 1);
    close(ends[0]);
    close(ends[1]);
    program(argc, NULL);
    exit(0);
  }
  close(ends[1]);
  while (read(ends[0], packet, sizeof packet) > 0) count++;
  wait(NULL);
  return count;
}

int main(void) {
  int buffered = writes(1), unbuffered = writes(2);
  printf("%d %d\n", buffered, unbuffered);
  // 13 10000
}
