/** What the log says of mended cells. */
export const repairWords = {
  log: { repaired: 'Sửa giúp', undone: 'Hoàn tác sửa giúp' },
};
