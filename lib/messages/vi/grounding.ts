import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Vietnamese. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” nằm ở chỗ khác trong CV của bạn. Ở đây có đúng không?`,
  sentences: {
    number: (words) => `Con số trong “${words}” không có trong đoạn được thay.`,
    unit: (words) => `“${words}” có đơn vị khác trong CV của bạn.`,
    period: (words) => `“${words}” nêu tần suất hoặc khoảng thời gian khác với CV của bạn.`,
    limit: (words) => `“${words}” chính xác hơn, hoặc đi xa hơn, CV của bạn.`,
    negation: (words) => `“${words}”: CV của bạn nói ngược lại, hoặc loại trừ điều gì đó ở đây.`,
    hedge: (words) => `CV của bạn nói rằng bạn hỗ trợ việc này. “${words}” nói rằng bạn tự làm.`,
    role: (words) => `“${words}” nói đến một vai trò lớn hơn so với CV của bạn.`,
    title: (words) => `“${words}” không phải chức danh của bạn ở đây.`,
    qualification: (words) => `CV của bạn không nêu bằng cấp “${words}” ở đây.`,
    level: (words) => `Trình độ “${words}” không có trong CV của bạn.`,
    restriction: (words) => `“${words}” giới hạn điều CV của bạn nói, và đã bị lược mất.`,
    skill: (words) => `Kỹ năng “${words}” không có trong CV của bạn.`,
    name: (words) => `“${words}” không có trong CV của bạn.`,
    word: (words) => `“${words}” không có trong CV của bạn. Ở đây có đúng không?`,
    combination: (words) => `“${words}” gộp những điều tách riêng trong CV của bạn.`,
    locked: () => 'Chỉ bạn mới được đổi tên, chức danh, ngày tháng và bằng cấp.',
    language: () => 'Chúng tôi không kiểm tra được nội dung bằng ngôn ngữ này.',
    length: () => 'Đoạn này quá dài để kiểm tra.',
  },
}
