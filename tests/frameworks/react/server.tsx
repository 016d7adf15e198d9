import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './App.tsx'

export const render = (at: string) => ({
  body: renderToString(
    <StrictMode>
      <App at={at} />
    </StrictMode>,
  ),
})
