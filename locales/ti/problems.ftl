# What is wrong with something that was filled in or sent. The name of the field stands beside it.

problem-required = ኣብዚ ገና ዘድሊ ነገር ኣሎ።
problem-contact-or-meeting = እንተወሓደ ሓደ መንገዲ ርክብ፡ ወይ ሓደ ኣኼባ ጽሓፉ።
problem-unknown-code = “{ $given }” ኣብዚ ኣይፍለጥን እዩ።
problem-unknown-code-nearest = “{ $given }” ኣብዚ ኣይፍለጥን እዩ። “{ $nearest }” ማለትኩም ድዩ?
problem-unknown-field = “{ $given }” ዝበሃል ዓውዲ (field) የለን።
problem-unknown-field-nearest = “{ $given }” ዝበሃል ዓውዲ (field) የለን። “{ $nearest }” ማለትኩም ድዩ?
problem-wrong-shape = እዚ፡ ካብቲ ኣብዚ ዝሰማማዕ ዝተፈልየ ቅርጺ ኣለዎ፦ { $detail }
problem-not-a-language = “{ $given }” ኮድ ናይ ቋንቋ ኣይኮነን፡ ከም nl፡ tr ወይ kmr።
problem-too-long = እዚ ኣዝዩ ነዊሕ እዩ። እንተበዝሐ { $max } ፊደላት ይኣክል።
problem-too-many = እዚ ኣዝዩ ብዙሕ እዩ። እንተበዝሐ { $max } ይኣክል።
problem-not-a-number = “{ $given }” ካብ { $min } ክሳብ { $max } ዘሎ ቁጽሪ ኣይኮነን።
problem-not-a-time = “{ $given }” ሰዓት ኣይኮነን። ከምዚ ጽሓፉ፦ 19:30
problem-not-a-date = “{ $given }” ዕለት ኣይኮነን። ከምዚ ጽሓፉ፦ 2026-11-24
problem-not-a-time-zone = “{ $given }” ዞባ ሰዓት ኣይኮነን፡ ከም Europe/Amsterdam።
problem-bad-rule = “{ $given }” ኣኼባ መዓስ ከም ዝድገም ዝነግር ሕጊ ኣይኮነን፡ ከም FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = በቲ “{ $given }” ዝብል ሕጊ ፈጺሙ ኣኼባ የለን።
problem-unknown-place = “{ $given }” ከም ቦታ ወይ ፖስታ ኮድ ኣይንፈልጦን ኢና። ኣብ ጥቓኡ ዘላ ዝዓበየት ከተማ፡ ወይ ቁጽርታት ናይ ፖስታ ኮድ ፈትኑ።
problem-unknown-place-nearest = “{ $given }” ከም ቦታ ወይ ፖስታ ኮድ ኣይንፈልጦን ኢና። “{ $nearest }” ማለትኩም ድዩ?
problem-not-an-email = “{ $given }” ኣድራሻ ኢመይል ኣይኮነን።
problem-not-a-url = “{ $given }” ኣድራሻ ወብሳይት ኣይኮነን። ኣድራሻ በዚ ይጅምር፦ https://
problem-not-a-phone = “{ $given }” ቁጽሪ ተሌፎን ኣይኮነን።
problem-ages-crossed = እቲ ዝተሓተ ዕድመ ካብቲ ዝለዓለ ዕድመ ይበልጽ ኣሎ።
problem-needs-near = በጃኹም ቦታ ወይ ፖስታ ኮድ እውን ጽሓፉ። ሽዑ ርሕቀት ካበይ ከም ዝቑጸር ንፈልጥ።
problem-bad-cursor = እዚ ቦታ ኣብቲ ዝርዝር ሕጂ የለን። ካብ መጀመርታ ናይቲ ዝርዝር ዳግማይ ጀምሩ።
problem-twice = { $given } ክልተ ግዜ ኣሎ። ነፍሲ ወከፍ ጉጅለ ናይ ገዛእ ርእሱ ቁጽሪ ወይ መፍትሕ የድልዮ።
