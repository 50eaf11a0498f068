#pragma once

#include "cplatform_storage.h"
#include "cplatform_terminal.h"
