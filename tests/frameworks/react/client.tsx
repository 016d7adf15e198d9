import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'

hydrateRoot(
  document.getElementById('app') as HTMLElement,
  <StrictMode>
    <App at={document.body.dataset['at'] ?? ''} />
  </StrictMode>,
)
