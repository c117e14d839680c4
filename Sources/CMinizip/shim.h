// minizip, zlib's own reader of ZIP files. Headers and library come from the system:
// `apt install libminizip-dev`, `brew install minizip`.
#include <minizip/unzip.h>
#include <minizip/ioapi.h>
