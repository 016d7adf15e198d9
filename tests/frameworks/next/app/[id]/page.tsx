import Link from 'next/link'
import { Quiz } from '../Quiz'

export const generateStaticParams = () => ['what-rask-brought-home', 'first-steps', 'top'].map((id) => ({ id }))

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return (
    <main>
      <nav>
        <Link href="/what-rask-brought-home">Rask</Link> <Link href="/first-steps">First steps</Link>{' '}
        <Link href="/top">Nothing</Link>
      </nav>
      {id !== 'top' && <Quiz id={id} />}
    </main>
  )
}
