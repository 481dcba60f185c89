package vn.danvankheo.workbook;

/** Biểu đã gửi, chờ lưu. @param form the version of the form that it answers */
record MonthUpload(String fileName, String form, MonthAnswers answers) {
}
