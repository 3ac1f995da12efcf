/** The classes of checks, 1 to 14, as the method page names them. */
export const CLASSES: readonly string[] = [
  '一行之内的计算',
  '合计与分项',
  '评分表加得对不对',
  '按规则复算',
  '宣布的个数',
  '同一个数的几处印文',
  '指标、目标、结果彼此对应',
  '酌情的分',
  '目标和结果说得通',
  '目标定得高不高',
  '花钱的情况',
  '等级',
  '几年之间',
  '该公布的有没有公布',
];
