#!/usr/bin/env node
'use strict'
// Starts the command from few files, compiled before where V8 takes that: it does only where version and flags are its own, and
// else compiles as ever. What was compiled is kept beside each file by the first run that lints and finds nothing it can use:
// the build makes one such run, and so does whoever installs the package, where its folder may be written to.
const fs = require('node:fs')
const v8 = require('node:v8')
const {Script} = require('node:vm')

// The build names itself here: of the source, V8 asks for nothing but the length.
const build = 'unbuilt'
// Most runs are over before code that V8 optimises early could pay, so it waits for more rounds of a loop before it does, in JavaScript and
// in WebAssembly, where to begin with that holds up the first article for some milliseconds; and of what one article needs, most is still in
// use when the room for new objects is full for the first time, so it grows at once to what it may be, not by factors of two. Nor does V8
// then take what the first articles needed for objects that stay: it would make those of all later ones among the old, each of which keeps a
// whole article. Said only to the V8 of Node 20, where it was measured: later ones do not know all of these words, and say so on every run.
if (process.versions.v8.startsWith('11.3.')) {
  v8.setFlagsFromString('--interrupt-budget=600000')
  v8.setFlagsFromString('--no-regexp-tier-up')
  v8.setFlagsFromString('--semi-space-growth-factor=16')
  v8.setFlagsFromString('--no-allocation-site-pretenuring')
  v8.setFlagsFromString('--wasm-tiering-budget=20000000')
}
// One for each version of V8, machine and set of flags: where two take turns, neither writes over what the other has kept.
const tag = `${build}-${v8.cachedDataVersionTag().toString(16)}`
const fresh = []

/** Runs a file beside this one, given without its ending: the command, or libraries that only some articles need. Out: its exports. */
function load(name) {
  const file = `${__dirname}/${name}.js`
  const kept = `${__dirname}/${name}-${tag}.v8`
  let cachedData
  try {
    cachedData = fs.readFileSync(kept)
  } catch {}
  // What Sparkplug has compiled is marked in what is kept, and every later run would compile it at its first call, before that pays.
  if (!cachedData) v8.setFlagsFromString('--no-sparkplug')
  const script = new Script(fs.readFileSync(file, 'latin1'), {filename: file, cachedData})
  if (!cachedData || script.cachedDataRejected) fresh.push({script, kept})
  const loaded = {exports: {}}
  script.runInThisContext()(require, loaded, loaded.exports, require('node:url').pathToFileURL(file).href, url => import(url), load)
  return loaded.exports
}

const command = load('main')
// All is written by now: the event comes when nothing is left to do. Taking the heap apart piece by piece, as Node would, takes longer
// than many a layer, so it is left to the system.
process.on('exit', () => {
  if (command.linted) fresh.forEach(keep)
  process.exit()
})

/** Writes under another name first: a run beside this one reads all of it or nothing. */
function keep({script, kept}) {
  // V8 takes what was kept only under the flags that it was kept under.
  v8.setFlagsFromString('--sparkplug')
  const part = `${kept}.${process.pid}`
  try {
    fs.closeSync(fs.openSync(part, 'wx'))
    fs.writeFileSync(part, script.createCachedData())
    fs.renameSync(part, kept)
  } catch {
    try {
      fs.unlinkSync(part)
    } catch {}
  }
}
