import Script from 'next/script'

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Script src="https://HOST/embed.js" strategy="afterInteractive" />
      </body>
    </html>
  )
}
