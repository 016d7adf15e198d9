import { render as renderApp } from 'svelte/server'
import App from './App.svelte'

export const render = (at: string) => {
  const { head, body } = renderApp(App, { props: { at } })
  return { head, body }
}
