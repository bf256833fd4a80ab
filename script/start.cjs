#!/usr/bin/env node
'use strict'
// Starts the command from its one file, compiled before where V8 takes that (see build.mjs).
const fs = require('node:fs')
const {Script, constants} = require('node:vm')

const file = `${__dirname}/main.js`
const kept = `${__dirname}/main.v8`
const keep = process.env.HEARSAY_KEEP_COMPILED === '1'
let cachedData
if (!keep)
  try {
    cachedData = fs.readFileSync(kept)
  } catch {}
const script = new Script(fs.readFileSync(file, 'latin1'), {
  filename: file,
  cachedData,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
})
script.runInThisContext()(require, module, exports, require('node:url').pathToFileURL(file).href)
if (keep) process.on('exit', () => fs.writeFileSync(kept, script.createCachedData()))
