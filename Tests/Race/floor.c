/* The floor of a build: reads every file of the content, has cmark-gfm render every body, and writes as many files of the
   same sizes; on two threads. Nothing that builds a site can need less.

       floor IN OUT FOLDER

   IN lists the content's files as "SIZE PATH", OUT those of the site, with paths below FOLDER. */
#define _GNU_SOURCE
#include <cmark-gfm.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGEST = 1 << 22, BLOCK = 1 << 20 };

typedef struct {
    char **path;
    long *size;
    int count;
} List;

static List in, out;
static const char *folder;
static char *block;
static int next_in, next_out;

static List read_list(const char *file) {
    List list = {0};
    FILE *stream = fopen(file, "r");
    if (!stream) { perror(file); exit(1); }
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    int capacity = 0;
    while ((length = getline(&line, &room, stream)) > 0) {
        line[length - 1] = 0;
        char *blank = strchr(line, ' ');
        if (!blank) continue;
        if (list.count == capacity) {
            capacity = capacity ? capacity * 2 : 1024;
            list.path = realloc(list.path, capacity * sizeof *list.path);
            list.size = realloc(list.size, capacity * sizeof *list.size);
        }
        list.size[list.count] = atol(line);
        list.path[list.count++] = strdup(blank + 1);
    }
    free(line);
    fclose(stream);
    return list;
}

static void *read_files(void *unused) {
    char *bytes = malloc(LARGEST);
    int number;
    while ((number = __sync_fetch_and_add(&next_in, 1)) < in.count) {
        int file = open(in.path[number], O_RDONLY);
        ssize_t length = read(file, bytes, LARGEST);
        close(file);
        if (length < 4 || !strstr(in.path[number], ".md")) continue;
        char *end = memmem(bytes + 3, length - 3, "\n---\n", 5), *body = end ? end + 5 : bytes;
        cmark_parser *parser = cmark_parser_new(0);
        cmark_parser_feed(parser, body, length - (body - bytes));
        cmark_node *document = cmark_parser_finish(parser);
        free(cmark_render_html(document, 0, NULL));
        cmark_node_free(document);
        cmark_parser_free(parser);
    }
    free(bytes);
    return unused;
}

static void make_folders(char *path) {
    for (char *slash = path + 1; (slash = strchr(slash, '/')); slash++) {
        *slash = 0;
        mkdir(path, 0755);
        *slash = '/';
    }
}

static void *write_files(void *unused) {
    char path[4096];
    int number;
    while ((number = __sync_fetch_and_add(&next_out, 1)) < out.count) {
        snprintf(path, sizeof path, "%s/%s", folder, out.path[number]);
        int file = open(path, O_WRONLY | O_CREAT, 0644);
        if (file < 0) {
            make_folders(path);
            file = open(path, O_WRONLY | O_CREAT, 0644);
        }
        for (long left = out.size[number]; left > 0;) {
            ssize_t written = write(file, block, left < BLOCK ? left : BLOCK);
            if (written < 0) { perror(path); exit(1); }
            left -= written;
        }
        close(file);
    }
    return unused;
}

static void on_two_threads(void *(*work)(void *)) {
    pthread_t other;
    pthread_create(&other, NULL, work, NULL);
    work(NULL);
    pthread_join(other, NULL);
}

int main(int count, char **arguments) {
    if (count != 4) { fprintf(stderr, "usage: floor IN OUT FOLDER\n"); return 64; }
    in = read_list(arguments[1]);
    out = read_list(arguments[2]);
    folder = arguments[3];
    block = malloc(BLOCK);
    memset(block, 'x', BLOCK);
    mkdir(folder, 0755);
    on_two_threads(read_files);
    on_two_threads(write_files);
    return 0;
}
