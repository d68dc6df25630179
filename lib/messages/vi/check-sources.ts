import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Vietnamese. */
export const checkSources: typeof english = {
  measured: 'Đo trên chính tệp này, bằng cách đọc chữ trong tệp như phần mềm PDF vẫn đọc.',
  pdf: 'Tiêu chuẩn PDF, ISO 32000: phần mềm đọc cần biết mỗi ký hiệu là ký tự nào.',
  accessible:
    'Tiêu chuẩn về PDF dễ tiếp cận, ISO 14289 (PDF/UA), mà các trình đọc màn hình dựa vào.',
  forms: 'Giới hạn thường gặp của các biểu mẫu ứng tuyển trực tuyến.',
  posting: 'So sánh từng từ giữa mô tả công việc và CV của bạn.',
  practice: 'Lời khuyên của những người đọc nhiều CV. Chưa có nghiên cứu nào chứng minh.',
  law: 'Luật chống phân biệt đối xử: ở nhiều nước, nhà tuyển dụng không được hỏi điều này.',
}
