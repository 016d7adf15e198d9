import { expect, it } from 'vitest'
import { contentCommand } from '../../content/compile/command.ts'
import { annotation } from '../../content/compile/problem.ts'
import { root } from '../../scripts/root.ts'
import { inProcess } from './inProcess.ts'

it('is a command of GitHub’s on the line of the problem, whatever the problem holds', () => {
  const problem = {
    file: 'topics/a,b/sets/c.yml',
    line: 7,
    rule: 'schema',
    found: '100 %\nof it',
    expected: 'text',
    field: 'title',
  }
  expect(annotation(problem)).toBe(
    '::error file=topics/a%2Cb/sets/c.yml,line=7,title=schema::found 100 %25%0Aof it, expected text (title)',
  )
  expect(annotation({ ...problem, level: 'warning' })).toMatch(/^::warning file=/)
})

it('names files from the workspace, as the repository has them', async () => {
  const args = ['check', '--format', 'github', '--content', 'tests/fixtures/content/file-missing']
  const { status, stdout } = await inProcess(contentCommand, root, args, { GITHUB_WORKSPACE: `${root}/tests/fixtures` })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^::error file=content\/file-missing\/\S+,line=1,title=/)
})
