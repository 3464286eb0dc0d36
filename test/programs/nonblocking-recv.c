// Read before there is anything, then a word, then after the other end is closed.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

static void handle(const char *buf, ssize_t n) { printf("%.*s\n", (int)n, buf); }

static void once(int fd) {
  char buf[64];
  CODE
  printf("%zd %d %d\n", n, n < 0 && errno == EAGAIN, (flags & O_NONBLOCK) != 0);
}

int main(void) {
  int ends[2];
  socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
  once(ends[0]);
  // -1 1 0
  write(ends[1], "hello", 5);
  once(ends[0]);
  // hello
  // 5 0 1
  close(ends[1]);
  once(ends[0]);
  // 0 0 1
  return fcntl(ends[0], F_GETFD) != -1 || errno != EBADF;
}
