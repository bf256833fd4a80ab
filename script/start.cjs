#!/usr/bin/env node
'use strict'
// Starts the command from its one file, compiled before where V8 takes that (see build.mjs).
const fs = require('node:fs')
const v8 = require('node:v8')
const {Script} = require('node:vm')

const file = `${__dirname}/main.js`
const kept = `${__dirname}/main-${process.platform}-${process.arch}-${process.versions.v8}.v8`
const keep = process.env.HEARSAY_KEEP_COMPILED === '1'
let cachedData
try {
  cachedData = keep ? undefined : fs.readFileSync(kept)
} catch {}
// Most runs are over before code that V8 optimises early could pay, so it waits for more rounds of a loop before it does. Said
// only to the V8 of Node 20, where it was measured: later ones do not know all of these words, and say so on every run.
if ((keep || cachedData) && process.versions.v8.startsWith('11.3.')) {
  v8.setFlagsFromString('--interrupt-budget=600000')
  v8.setFlagsFromString('--no-regexp-tier-up')
}
const script = new Script(fs.readFileSync(file, 'latin1'), {
  filename: file,
  cachedData,
})
script.runInThisContext()(require, module, exports, require('node:url').pathToFileURL(file).href, url => import(url))
if (keep) process.on('exit', () => fs.writeFileSync(kept, script.createCachedData()))
