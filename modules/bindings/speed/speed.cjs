// Preloaded into jsii's Node processes: see node.py. What does not fit is left as it is.
"use strict";

const fs = require("fs");
const Module = require("module");
const path = require("path");
const { Writable } = require("stream");

const RELAY = path.join("bin", "jsii-runtime.js");
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function (request, parent, isMain, ...options) {
  const found = resolveFilename.call(this, request, parent, isMain, ...options);
  return (isMain && found.endsWith(RELAY) && withoutRelay(found)) || found;
};

// node.py: jsii starts a Node that starts a second one, and hands all messages on: from its own
// standard input to the other's file 3 and back, and what the other prints as JSON to standard
// error. Here the first Node does the second one's work. Where jsii debugs, the relay also wraps
// its notes.
function withoutRelay(relay) {
  const program = path.join(path.dirname(relay), "..", "lib", "program.js");
  const flag = "--preserve-symlinks"; // The relay gives it to the second Node; node.py to this one.
  if (process.env.JSII_DEBUG || !process.env.NODE_OPTIONS?.includes(flag)) return undefined;
  if (!fs.existsSync(program) || !/readFD:\s*3\b/.test(fs.readFileSync(program))) return undefined;
  process.execArgv.push(flag);
  for (const [name, file] of Object.entries({ readSync: 0, writeSync: 1 })) {
    const call = fs[name];
    fs[name] = (given, ...rest) => call(given === 3 ? file : given, ...rest);
  }
  for (const name of ["stdout", "stderr"]) {
    const write = (chunk, _, done) => {
      fs.writeSync(2, `${JSON.stringify({ [name]: chunk.toString("base64") })}\n`);
      done();
    };
    Object.defineProperty(process, name, { value: new Writable({ write }) });
  }
  return program;
}

// addresses.py puts the addresses of all elements of a stack into its metadata, by their paths.
// What is not among them is asked for in Python, a round trip each.
const STACK = path.join("lib", "terraform-stack.js");
const loadScript = Module._extensions[".js"];

Module._extensions[".js"] = function (module, file) {
  loadScript.call(this, module, file);
  const stack = file.endsWith(STACK) && module.exports.TerraformStack?.prototype;
  if (!stack?.getLogicalId) return;
  const { getLogicalId } = stack;
  stack.getLogicalId = function (element) {
    const { path } = element.node ?? element;
    const given = this.node.metadata.find(({ type, data }) => type === "addresses" && data?.[path]);
    return given ? given.data[path] : getLogicalId.call(this, element);
  };
};

// Stack traces: for each token cdktf asks where it was made, of an object whose stack is "". From
// Python that place is always jsii's own loop. An error is never asked like that: its stack begins
// with a name.
const captureStackTrace = Error.captureStackTrace;

Error.captureStackTrace = function (target, ...below) {
  if (target.stack !== "") captureStackTrace(target, ...below);
};
