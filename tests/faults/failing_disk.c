/* Preloaded in front of the C library: writes to files under one folder fail with EIO for a while. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long seen = 0;

static int fails(int descriptor) {
    const char *folder = getenv("FAIL_UNDER");
    if (!folder) return 0;
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder))) return 0;
    long at = atol(getenv("FAIL_AT")), times = atol(getenv("FAIL_TIMES"));
    ++seen;
    if (seen < at || seen >= at + times) return 0;
    errno = EIO;
    return 1;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t pwrite64(int d, const void *b, size_t n, off64_t o) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return fails(d) ? -1 : real(d, b, n, o);
}
ssize_t pwrite(int d, const void *b, size_t n, off_t o) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    return fails(d) ? -1 : real(d, b, n, o);
}
ssize_t write(int d, const void *b, size_t n) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return fails(d) ? -1 : real(d, b, n);
}
int fsync(int d) {
    REAL(int, "fsync", int);
    return fails(d) ? -1 : real(d);
}
int fdatasync(int d) {
    REAL(int, "fdatasync", int);
    return fails(d) ? -1 : real(d);
}
