#pragma once

#include "cplatform_terminal.h"
