import { contentCommand } from './command.ts'

process.exitCode = contentCommand(process.argv.slice(2))
