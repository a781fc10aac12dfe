// Preloaded into jsii's Node processes: see lazy.py. What does not fit is left as it is.
"use strict";

const fs = require("fs");
const Module = require("module");
const path = require("path");

const PROVIDER_INDEX = path.join("provider-aws", "lib", "index.js");
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function (request, ...options) {
  const found = resolveFilename.call(this, request, ...options);
  if (!found.endsWith(PROVIDER_INDEX)) return found;
  const lazy = path.join(path.dirname(found), "lazy-index.js");
  return fs.existsSync(lazy) ? lazy : found;
};
