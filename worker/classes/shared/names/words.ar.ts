import type { made as english } from './words.ts'

/** What the made-up names of a class are made of, in Arabic. The bird comes first, and is masculine as its colour. */
export const made: typeof english = {
  first:
    'عصفور بلبل هدهد صقر نسر وروار شاهين باز حسون شحرور كروان لقلق نورس كناري دوري حجل طاووس قمري زرزور سنونو طنان نقار صافر شنقب',
  second:
    'أحمر أزرق أخضر أصفر أبيض رمادي بني بنفسجي برتقالي وردي فضي ذهبي نحاسي فيروزي زمردي قرمزي أرجواني كحلي سماوي ياقوتي لؤلؤي مرجاني عاجي كهرماني',
  gap: ' ',
}
