import { contentCommand } from './command.ts'

process.exitCode = await contentCommand(process.argv.slice(2))
