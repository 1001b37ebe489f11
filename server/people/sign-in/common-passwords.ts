// Passwords that everybody tries first, as far as they are long enough to pass otherwise.

export const commonPasswords: ReadonlySet<string> = new Set(
  `password12 password123 password1234 passw0rd123 p@ssw0rd123 p@ssword123 administrator admin12345 admin123456 admin@12345 admin@123456
   adminadmin123 root123456 qwertyuiop qwerty12345 qwerty123456 qwer123456 1qaz2wsx3edc 1qazxsw23edc zaq12wsxcde3 1q2w3e4r5t 1q2w3e4r5t6y
   q1w2e3r4t5 asdfghjkl123 asdf123456 zxcvbnm123 zxcvbnm12345 abc1234567 abc123456789 abcd123456 abcd1234567 a123456789 a1234567890 aa123456789
   aa12345678 123456789a 123456789abc 1234567890a 123qwe456rty 147258369a 1472583690 woaini1314 woaini1314520 woaini520520 5201314520 iloveyou123
   iloveyou1314 welcome123 welcome1234 welcome@123 changeme123 letmein123 huanying123 zhengfu123 zhengfu123456 zhengwu123 zhengwu12345 gongkai123
   gongkai2025 gongkai2026 gongkai12345 zwgk123456 zwgk@123456 xxgk123456 xxgk@123456 test123456 test@123456 user123456 guest123456 system123456
   manager123 dangzheng123 bangongshi123 beijing2008 zhongguo123 china12345 china123456 qq123456789 wang123456 zhang123456 li123456789 liu123456789`
    .split(/\s+/)
    .filter(Boolean),
);
