// A CMS calls this before it publishes: the article's text on standard input, its file name as the argument.
// Exit 0: publish. Exit 1: an editor has to look first. Exit 2: the check itself could not run; do not publish unseen.
//
//   node refuse-to-publish.mjs story.html < story.html
import {spawnSync} from 'node:child_process'
import process from 'node:process'

const [name = 'story.txt'] = process.argv.slice(2)
const article = await new Response(process.stdin).text()
const hearsay = process.env['HEARSAY'] ? [process.execPath, process.env['HEARSAY']] : ['npx', 'hearsay']
const run = spawnSync(hearsay[0], [...hearsay.slice(1), '--format', 'json', '--stdin-filename', name, '-'], {
  input: article,
  encoding: 'utf8',
})

if (run.status === 2 || run.error) {
  console.error(`The sourcing check could not run: ${run.stderr?.trim() || run.error?.message}`)
  process.exitCode = 2
} else {
  const {files} = JSON.parse(run.stdout)
  const stops = files
    .flatMap(file => file.messages)
    .filter(message => message.severity === 'error' || message.rule === 'allegation-without-response')
  for (const {start, message} of stops) console.log(`${name}:${start.line}: ${message}`)
  process.exitCode = stops.length > 0 ? 1 : 0
}
