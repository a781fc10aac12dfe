// Preloaded into jsii's Node process: see lazy.py.
"use strict";

const fs = require("fs");
const Module = require("module");
const path = require("path");

const PROVIDER_INDEX = path.join("provider-aws", "lib", "index.js");
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function (...request) {
  const found = resolveFilename.apply(this, request);
  if (!found.endsWith(PROVIDER_INDEX)) return found;
  const lazy = path.join(path.dirname(found), "lazy-index.js");
  return fs.existsSync(lazy) ? lazy : found;
};
