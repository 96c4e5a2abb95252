# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = ሰላም፡
mail-bye = ምስ ሰላምታ፡
mail-link-subject = ሊንክኹም
mail-link = እዚ ምስጢራዊ ሊንክኹም እዩ። ብእኡ ሓበሬታ ጉጅለኹም ክትልውጡ ወይ ከተልግሱ ትኽእሉ። ነዚ መልእኽቲ ዓቅብዎ፡ ንሰብ ኣይትስደድዎ።
mail-approved-subject = ኣብ ዝርዝር ኣሎ
mail-approved = ዝሰደድኩምልና ሕጂ ኣብ ዝርዝር ኣሎ። ኩሉ ሰብ ኣብዚ ክርእዮ ይኽእል፦
mail-asked-subject = ሕቶ
mail-asked = ዝሰደድኩምልና ኣንቢብናዮ፡ ሕቶ ኣለና፦
mail-asked-answer = ንዚ መልእኽቲ ክትምልሱ፡ ወይ ብምስጢራዊ ሊንክኹም ክትልውጡ ትኽእሉ።
mail-declined-subject = ብዛዕባ ዝሰደድኩምልና
mail-declined = ኣብ ዝርዝር ኣየእተናዮን። ምኽንያቱ፦
mail-declined-answer = ካልእ ርእይቶ ኣለኩም? ንዚ መልእኽቲ ክትምልሱ ትኽእሉ።
mail-confirm-subject = ኩሉ ገና ልክዕ ድዩ?
mail-confirm = ኣብ ዝርዝርና ናይ ሓደ ጉጅለ ሓበሬታ ትሕዙ ኣለኹም። ኣብኡ ዘሎ ኩሉ ገና ልክዕ ድዩ? ነዚ ሊንክ ክፈቱ። ብሓደ መልጎም እወ ትብሉ፡ ወይ ገለ ትልውጡ።
mail-remind-subject = ኩሉ ገና ልክዕ ድዩ? (መዘኻኸሪ)
mail-remind = ቅድሚ ገለ ግዜ ኩሉ ገና ልክዕ ምዃኑ ሓቲትና። ገና ካባኹም ኣይሰማዕናን።
mail-remind-soon = እንተዘይሰሚዕና፡ ድሕሪ { $date } ጉጅለኹም ኣብ ዝርዝር ኣይክህሉን። ኣይጠፍእን፦ ሓደ መልጎም ይመልሶ።
mail-unlisted-subject = ንግዚኡ ኣብ ዝርዝር የለን
mail-unlisted = ካባኹም ንነዊሕ ግዜ ኣይሰማዕናን። ስለዚ ሰባት ጉጅለኹም ኣይረኽብዎን። በዚ ሊንክ ብሓደ መልጎም ትመልስዎ።
mail-changed-subject = ገለ ተለዊጡ
mail-changed = ኣብ ሓበሬታ ጉጅለኹም ገለ ለዊጥና። ብምስጢራዊ ሊንክኹም ቅድሚኡ እንታይ ከም ዝነበረን ሕጂ እንታይ ከም ዘሎን ትርእዩ። ኣብኡ ክትመልስዎ ትኽእሉ።
mail-claim-subject = ንዓኹም ሊንክ
mail-claim = በዚ ሊንክ ሓድሽ ምስጢራዊ ሊንክ ትረኽቡ። እቲ ዝነበረ ሽዑ ኣይሰርሕን። ናይዚ መልእኽቲ ሊንክ ሓንሳብ ይሰርሕ፡ ክሳብ { $date }።
mail-sign-in-subject = ሊንክኹም
mail-sign-in = በዚ ሊንክ ትኣትዉ። ሓንሳብ ይሰርሕ፡ ክሳብ { $time }። ኣይሓተትኩምን? ሽዑ ገለ ክትገብሩ ኣየድልየኩምን።
mail-invited = ሕጂ ንዝርዝር { $organisation } ክትሕግዙ ትኽእሉ። በዚ ሊንክ ትኣትዉ። ሓንሳብ ይሰርሕ፡ ክሳብ { $time }።
mail-waiting-subject = ዝጽበየኩም ነገር ኣሎ
mail-waiting = ዝጽበየኩም ነገር ኣሎ። ሓደስቲ ጉጅለታት፦ { $entries }። ጸብጻባት፦ { $reports }። ዝመለሰ ሰብ ስለ ዘየለ ካብ ዝርዝር ዝወጹ፦ { $unlisted }።
