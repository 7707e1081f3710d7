import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { BrokenPage } from './app/broken-page.tsx'
import { takeKey } from './app/take-key.ts'
import { keepAppOffline } from './store/app-update.ts'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')

const root = createRoot(element, {
  onUncaughtError(error) {
    reportError(error)
    setTimeout(() => root.render(<BrokenPage />))
  },
})
root.render(
  <StrictMode>
    <App entry={takeKey()} />
  </StrictMode>,
)

// First what people wait for; the copy of the app for later comes after it.
if (import.meta.env.PROD) addEventListener('load', () => void keepAppOffline())
