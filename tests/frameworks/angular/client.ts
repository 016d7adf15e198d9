// Links what Angular ships half compiled; a build by its own command does that ahead of time.
import '@angular/compiler'
import { bootstrapApplication } from '@angular/platform-browser'
import { App } from './app.ts'

bootstrapApplication(App).catch(console.error)
