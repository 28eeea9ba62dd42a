#ifndef STARLING_CASSETS_H
#define STARLING_CASSETS_H

#include <stddef.h>

/// One file of the repository that travels inside the program.
typedef struct {
  /// Path from the repository's root, for example "QuestionBanks/backend.yaml".
  const char *path;
  /// The file's bytes; they live as long as the program and are not terminated.
  const unsigned char *bytes;
  /// The number of bytes.
  size_t count;
} starling_asset;

/// The number of embedded files.
size_t starling_asset_count(void);

/// The embedded file at `index`, in the order of their paths; index must be below the count.
starling_asset starling_asset_at(size_t index);

#endif
