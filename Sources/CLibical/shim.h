// libical, for the rules by which events recur. Headers and library come from the system:
// `apt install libical-dev`, `brew install libical`.
#include <libical/ical.h>
