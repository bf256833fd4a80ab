import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test from 'ava'

const command = path.resolve(import.meta.dirname, '../bin/hearsay.js')
const present = spawnSync('nvim', ['--version']).status === 0

/** Opens an article, waits for the server's diagnostics and prints them, as an editor would show them. */
const script = `
vim.lsp.start_client({
  name = 'hearsay',
  cmd = {vim.env.NODE, vim.env.HEARSAY, 'lsp'},
  root_dir = vim.fn.getcwd(),
  get_language_id = function() return 'plaintext' end,
  on_init = function(client) vim.lsp.buf_attach_client(0, client.id) end,
})
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local found = {}
for _, d in ipairs(vim.diagnostic.get(0)) do
  table.insert(found, {line = d.lnum, from = d.col, to = d.end_col, severity = d.severity, code = d.code, source = d.source})
end
io.stdout:write(vim.fn.json_encode(found))
vim.cmd('qall!')
`

const title = 'Neovim’s own client shows a finding at its words'
if (present) {
  test(title, t => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-nvim-'))
    t.teardown(() => fs.rmSync(folder, {recursive: true, force: true}))
    const text = 'The “Circus” has reportedly bought the town hall.'
    fs.writeFileSync(path.join(folder, 'story.txt'), `${text}\n`)
    fs.writeFileSync(path.join(folder, 'run.lua'), script)
    const {stdout, stderr} = spawnSync('nvim', ['--headless', '--clean', 'story.txt', '-c', 'luafile run.lua'], {
      cwd: folder,
      env: {...process.env, NODE: process.execPath, HEARSAY: command},
      encoding: 'utf8',
    })
    const found = JSON.parse(/\[.*\]/s.exec(stdout + stderr)?.[0] ?? '[]') as {code: string; from: number; to: number; source: string}[]
    const hedge = found.find(({code}) => code === 'hedge')
    t.truthy(hedge, stdout + stderr)
    // Neovim counts columns in bytes; the curly quotation marks before the word are three bytes each.
    t.is(Buffer.from(text).subarray(hedge!.from, hedge!.to).toString(), 'reportedly')
    t.is(hedge!.source, 'hearsay')
  })
} else {
  test.skip(`${title} (nvim is not installed on this machine)`, () => {})
}
