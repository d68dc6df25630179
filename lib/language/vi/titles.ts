import type { TitleWords } from '../kinds/titles'

export const titles: TitleWords = {
  positions:
    'thiết_kế kỹ_sư lập_trình_viên nhân_viên chuyên_viên trưởng_phòng phó_phòng trưởng_nhóm giám_đốc phó_giám_đốc tổng_giám_đốc quản_lý giám_sát trợ_lý thư_ký kế_toán kiểm_toán_viên thủ_quỹ thu_ngân y_tá điều_dưỡng bác_sĩ dược_sĩ nữ_hộ_sinh giáo_viên giảng_viên gia_sư trợ_giảng luật_sư kiến_trúc_sư nhà_thiết_kế thiết_kế_viên tư_vấn_viên cố_vấn phân_tích_viên nhà_nghiên_cứu nghiên_cứu_viên kỹ_thuật_viên công_nhân thợ_điện thợ_hàn thợ_may thợ đầu_bếp phụ_bếp phục_vụ bồi_bàn lễ_tân bảo_vệ tài_xế lái_xe phóng_viên nhà_báo biên_tập_viên biên_dịch_viên phiên_dịch_viên phiên_dịch hướng_dẫn_viên thực_tập_sinh cộng_tác_viên tình_nguyện_viên người_sáng_lập đồng_sáng_lập chủ_tịch bộ_đội cán_bộ đại_diện_kinh_doanh điều_phối_viên trưởng_ca trưởng_ban',
  employers:
    'công_ty cong_ty tổng_công_ty cổ_phần tnhh cửa_hàng nhà_máy khách_sạn nhà_hàng ủy_ban sở bộ nhà_xuất_bản văn_phòng chi_nhánh siêu_thị trung_tâm hợp_tác_xã tòa_án',
  schools: 'đại_học trường* học_viện cao_đẳng trung_cấp trung_học thpt khoa viện THPT',
  degrees:
    'cử_nhân thạc_sĩ thạc_sỹ tiến_sĩ tiến_sỹ phó_giáo_sư kỹ_sư_xây_dựng bằng_cấp bằng_kỹ_sư bằng_cử_nhân bằng_thạc_sĩ bằng_tốt_nghiệp bằng_đại_học bằng_cao_đẳng bằng_trung_cấp bằng tốt_nghiệp tốt_nghiệp_đại_học cao_đẳng_nghề cao_đẳng_chính_quy đại_học_chính_quy trung_cấp_nghề trung_cấp_chuyên_nghiệp trung_học_phổ_thông thpt bác_sĩ_chuyên_khoa chuyên_khoa_i loại_giỏi loại_khá hệ_chính_quy',
  halfDegrees: 'chứng_chỉ khóa_học chuyên_ngành bồi_dưỡng',
}
