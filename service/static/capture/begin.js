// A page on which a visit is written: everything around its questions.

import "./undo.js";
import "./strip.js";
import "./waiting.js";
import "./since.js";
import "./log.js";
import "./evidence.js";
import "./ratings.js";
import "./names.js";
