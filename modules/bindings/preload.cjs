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

// For each token cdktf asks where it was made, of an object whose stack is "". From Python that
// place is always jsii's own loop. An error is never asked like that: its stack begins with a name.
const captureStackTrace = Error.captureStackTrace;

Error.captureStackTrace = function (target, ...below) {
  if (target.stack !== "") captureStackTrace(target, ...below);
};
