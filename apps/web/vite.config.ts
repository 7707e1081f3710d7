import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The API that `npm run dev` starts beside this. */
const api = `http://127.0.0.1:${process.env.PORT ?? 4400}`

export default defineConfig({
  plugins: [react()],
  // The content policy allows files from our own server only: nothing may be inlined as data:.
  build: { assetsInlineLimit: 0, target: 'es2023', chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': api } },
})
