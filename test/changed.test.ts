import {execFileSync} from 'node:child_process'
import test from 'ava'
import {broken, type Place, place, sound} from './command.js'

const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main']
const git = (here: Place, ...args: string[]) =>
  execFileSync('git', [...who, ...args], {cwd: here.folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8'})

const quoted = (out: string): string[] =>
  out
    .split('\n')
    .filter(line => line.endsWith('[unbalanced-quotes]'))
    .map(line => line.split(': ')[0]!.split(':').slice(0, 2).join(':'))

const unix = ['-f', 'unix', '--no-config']

test('--changed takes files that differ from the last commit, renamed and new ones too; --changed-lines only what is on their new lines', t => {
  const long = `${'The mill stands by the river.\n\n'.repeat(8)}${broken}`
  const here = place(t, {'same.txt': broken, 'edited.txt': `${broken}\nMore.\n`, 'old name.txt': long, 'gone.txt': broken})
  git(here, 'init', '-q')
  git(here, 'add', '-A')
  git(here, 'commit', '-qm', 'first')
  here.write('edited.txt', `${broken}\nThe cook said: “It was the soup.\n`)
  git(here, 'mv', 'old name.txt', 'new “name”.txt')
  here.write('new “name”.txt', long.replace('by the river', 'on the hill'))
  git(here, 'rm', '-q', 'gone.txt')
  here.write('desk/fresh.txt', broken)
  here.write('notes.css', 'x')

  t.deepEqual(quoted(here.run([...unix, '--changed']).out), ['desk/fresh.txt:3', 'edited.txt:3', 'edited.txt:7', 'new “name”.txt:19'])
  t.deepEqual(quoted(here.run([...unix, '--changed-lines']).out), ['desk/fresh.txt:3', 'edited.txt:7'])
})

test('--changed=BASE compares with where the work branched off', t => {
  const here = place(t, {'a.txt': sound, 'b.txt': sound})
  git(here, 'init', '-q')
  git(here, 'add', '-A')
  git(here, 'commit', '-qm', 'first')
  git(here, 'checkout', '-qb', 'work')
  here.write('a.txt', broken)
  git(here, 'commit', '-qam', 'mine')
  git(here, 'checkout', '-q', 'main')
  here.write('b.txt', broken)
  git(here, 'commit', '-qam', 'theirs')
  git(here, 'checkout', '-q', 'work')
  t.deepEqual(quoted(here.run([...unix, '--changed=main']).out), ['a.txt:3'])
  const {code, err} = here.run([...unix, '--changed=mian'])
  t.is(code, 2)
  t.regex(err, /--changed=mian: git knows no commit of that name/)
})

test('--changed before the first commit takes every file; outside a repository it says so', t => {
  const here = place(t, {'a.txt': broken})
  const outside = here.run([...unix, '--changed', 'a.txt'])
  t.is(outside.code, 2)
  t.regex(outside.err, /--changed works in a git repository only/)
  git(here, 'init', '-q')
  t.deepEqual(quoted(here.run([...unix, '--changed']).out), ['a.txt:3'])
})
