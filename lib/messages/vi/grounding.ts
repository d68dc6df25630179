import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Vietnamese. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” nằm ở chỗ khác trong CV của bạn. Ở đây có đúng không?`,
  sentences: {
    number: (words) => `Con số trong “${words}” không có trong đoạn được thay.`,
    unit: (words) => `“${words}” có đơn vị khác trong CV của bạn.`,
    period: (words) =>
      `“${words}” nêu tần suất hoặc khoảng thời gian mà CV của bạn không nêu ở đây.`,
    limit: (words) =>
      `Con số trong “${words}” có giới hạn khác trong CV của bạn (như “tối đa” hoặc “khoảng”), hoặc không có.`,
    negation: (words) =>
      `“${words}” phủ định hoặc loại trừ điều gì đó, còn CV của bạn ở đây thì không.`,
    role: (words) => `“${words}” có thể nói đến một vai trò lớn hơn so với CV của bạn.`,
    title: (words) => `“${words}” không phải chức danh của bạn ở đây.`,
    qualification: (words) => `CV của bạn không nêu bằng cấp “${words}” ở đây.`,
    level: (words) => `Trình độ “${words}” không có trong CV của bạn.`,
    restriction: (words) => `“${words}” có trong văn bản của bạn nhưng thiếu ở đây.`,
    skill: (words) => `Kỹ năng “${words}” không có trong CV của bạn.`,
    name: (words) => `“${words}” không có trong CV của bạn.`,
    word: (words) => `“${words}” không có trong CV của bạn. Ở đây có đúng không?`,
    combination: (words) =>
      `Những từ này có trong CV của bạn, nhưng không đi cùng nhau như thế này: “${words}”.`,
    locked: () => 'Chỉ bạn mới được đổi tên, chức danh, ngày tháng và bằng cấp.',
    language: () =>
      'Chúng tôi không kiểm tra được đoạn này: ngôn ngữ của nó chưa được hỗ trợ, hoặc không phải ngôn ngữ CV của bạn.',
    length: () => 'Đoạn này quá dài để kiểm tra.',
  },
}
