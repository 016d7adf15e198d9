import { Component, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core'

@Component({
  selector: 'app-quiz',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<footnote-quiz [attr.quiz]="id()" (footnote-complete)="points = $event.detail.points"></footnote-quiz>`,
})
export class Quiz {
  id = input.required<string>()
  points: number | undefined
}

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  imports: [Quiz],
  host: { '(window:hashchange)': 'back()' },
  template: `
    <main>
      <nav>
        <a href="#what-rask-brought-home">Rask</a> <a href="#first-steps">First steps</a> <a href="#looks">Looks</a>
        <a href="#top">Nothing</a>
      </nav>
      @if (now() === 'looks') {
        <button type="button" (click)="dark.set(!dark())">{{ dark() ? 'Light' : 'Dark' }}</button>
        <footnote-quiz quiz="first-steps" [attr.theme]="dark() ? 'dark' : 'light'" [attr.open-book]="true" [attr.limit]="2"></footnote-quiz>
      } @else if (now() !== 'top') {
        <app-quiz [id]="now()" />
      }
    </main>
  `,
})
export class App {
  now = signal(document.body.dataset['at'] ?? '')
  dark = signal(false)
  back() {
    this.now.set(location.hash.slice(1))
  }
}
