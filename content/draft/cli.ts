import { draftCommand } from './command.ts'

process.exitCode = await draftCommand(process.argv.slice(2))
