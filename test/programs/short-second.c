// A second of this clock is a twentieth of one.
#define _GNU_SOURCE
#include <time.h>
static time_t twentieths(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 20 + now.tv_nsec / 50000000;
}
#define time(none) twentieths()
CODE
// /^잠자기: 자발적 \d+, 비자발적 \d+$/
// /^계산: 자발적 \d+, 비자발적 \d+$/
