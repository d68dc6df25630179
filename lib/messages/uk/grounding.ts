import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Ukrainian. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${words}» є в іншій частині вашого резюме. Чи це правда і тут?`,
  sentences: {
    number: (words) => `Числа з «${words}» немає в тексті, який воно замінює.`,
    unit: (words) => `«${words}» має у вашому резюме іншу одиницю.`,
    period: (words) => `«${words}» вказує іншу частоту або період, ніж ваше резюме.`,
    limit: (words) => `«${words}» точніше або заходить далі, ніж ваше резюме.`,
    negation: (words) => `«${words}»: ваше резюме каже протилежне або щось тут виключає.`,
    hedge: (words) =>
      `У вашому резюме сказано, що ви з цим допомагали. «${words}» каже, що ви це зробили.`,
    role: (words) => `«${words}» приписує вам більшу роль, ніж ваше резюме.`,
    title: (words) => `«${words}» — не ваша посада тут.`,
    qualification: (words) => `Кваліфікації «${words}» тут у вашому резюме немає.`,
    level: (words) => `Рівня «${words}» у вашому резюме немає.`,
    restriction: (words) => `«${words}» обмежує сказане у вашому резюме, і цього бракує.`,
    skill: (words) => `Навички «${words}» у вашому резюме немає.`,
    name: (words) => `«${words}» у вашому резюме немає.`,
    word: (words) => `«${words}» у вашому резюме немає. Чи це тут правда?`,
    combination: (words) => `«${words}» поєднує те, що у вашому резюме окремо.`,
    locked: () => 'Імена, посади, дати й дипломи можете змінювати лише ви.',
    language: () => 'Тексти цією мовою ми перевіряти не вміємо.',
    length: () => 'Цей текст задовгий для перевірки.',
  },
}
