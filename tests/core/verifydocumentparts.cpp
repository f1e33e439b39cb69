// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"
#include "support/catch.h"

#include <QColorSpace>
#include <QtEndian>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle parsed(const char *object)
{
    return QPDFObjectHandle::parse(object);
}

QPDFObjectHandle page(QPDF &pdf, size_t number = 0)
{
    return pdf.getAllPages().at(number);
}

QPDFObjectHandle field(QPDF &pdf)
{
    return pdf.getRoot().getKey("/AcroForm").getKey("/Fields").getArrayItem(0);
}

QPDFObjectHandle fileNames(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
}

/** An entry put into the dictionary that `where` finds. */
std::function<QByteArray()> with(QPDFObjectHandle (*where)(QPDF &), const char *key, const char *value)
{
    return edited([=](QPDF &pdf) {
        auto object = where(pdf);
        (object.isStream() ? object.getDict() : object).replaceKey(key, parsed(value));
    });
}

QPDFObjectHandle root(QPDF &pdf)
{
    return pdf.getRoot();
}
QPDFObjectHandle tree(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Pages");
}
QPDFObjectHandle firstPage(QPDF &pdf)
{
    return page(pdf);
}
QPDFObjectHandle resources(QPDF &pdf)
{
    return page(pdf).getKey("/Resources");
}
QPDFObjectHandle font(QPDF &pdf)
{
    return resources(pdf).getKey("/Font").getKey("/LiberationMono");
}
QPDFObjectHandle preferences(QPDF &pdf)
{
    return pdf.getRoot().getKey("/ViewerPreferences");
}
QPDFObjectHandle bookmark(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Outlines").getKey("/First");
}
QPDFObjectHandle file(QPDF &pdf)
{
    return fileNamed(pdf, "sms.txt");
}
QPDFObjectHandle fileStreams(QPDF &pdf)
{
    return fileNamed(pdf, "sms.txt").getKey("/EF");
}
QPDFObjectHandle fileStream(QPDF &pdf)
{
    return streamNamed(pdf, "sms.txt");
}
QPDFObjectHandle names(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Names");
}
QPDFObjectHandle tags(QPDF &pdf)
{
    return pdf.getRoot().getKey("/StructTreeRoot");
}
QPDFObjectHandle tag(QPDF &pdf)
{
    return tags(pdf).getKey("/K");
}
QPDFObjectHandle picture(QPDF &pdf)
{
    return image(pdf, 1);
}
QPDFObjectHandle mask(QPDF &pdf)
{
    return image(pdf, 4).getDict().getKey("/SMask");
}
QPDFObjectHandle information(QPDF &pdf)
{
    return pdf.getTrailer().getKey("/Info");
}

/** A colour profile with one table more, which holds what its first does. */
QByteArray withTable(QByteArray profile, const char *tag)
{
    constexpr qsizetype header = 132, entry = 12;
    const auto count = qFromBigEndian<quint32>(profile.constData() + 128);
    profile.insert(header + entry * count, QByteArray(tag) + profile.mid(header + 4, 8));
    const auto set = [&](qsizetype at, quint32 value) { qToBigEndian(value, profile.data() + at); };
    for (quint32 i = 0; i <= count; ++i)
        set(header + entry * i + 4, qFromBigEndian<quint32>(profile.constData() + header + entry * i + 4) + entry);
    set(128, count + 1);
    set(0, quint32(profile.size()));
    return profile;
}

} // namespace

TEST_CASE("What the program never writes into a PDF is named, wherever it stands", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"a page range to print", with(preferences, "/PrintPageRange", "[0 0]"), "foreign-part", "PDF", "/PrintPageRange"},
            {"an action on opening", with(root, "/OpenAction", "<< /S /JavaScript /JS (1) >>"), "foreign-part", "PDF"},
            {"actions of the document", with(root, "/AA", "<< >>"), "foreign-part", "PDF"},
            {"names of pages", with(root, "/PageLabels", "<< /Nums [0 << /S /r >>] >>"), "foreign-part", "PDF", "PageLabels"},
            {"threads", with(root, "/Threads", "[]"), "foreign-part", "PDF"},
            {"a private part", with(root, "/PieceInfo", "<< >>"), "foreign-part", "PDF"},
            {"permissions", with(root, "/Perms", "<< >>"), "foreign-part", "PDF"},
            {"another language", with(root, "/Lang", "(en)"), "foreign-part", "PDF", "/Lang"},
            {"scripts by name", with(names, "/JavaScript", "<< /Names [] >>"), "foreign-part", "PDF"},
            {"destinations by name", with(names, "/Dests", "<< /Names [] >>"), "foreign-part", "PDF"},

            {"objects that some readers find elsewhere",
             [] {
                 QByteArray pdf = sealedDocument().unstamped;
                 const qsizetype trailer = pdf.lastIndexOf("/Size ");
                 REQUIRE(trailer > 0);
                 pdf.insert(trailer, "/XRefStm 15 ");
                 return pdf;
             },
             "not-an-export", "PDF"},
            {"a manifest with a key given twice", edited([](QPDF &pdf) {
                 editManifest(pdf, "\"head\": {", "\"made\": \"2020-01-01T00:00:00.000Z\",\n    \"head\": {");
             }),
             "manifest-unreadable"},
            {"every page cropped", with(tree, "/CropBox", "[0 560 595 842]"), "foreign-part", "PDF", "Pages/CropBox"},
            {"every page turned", with(tree, "/Rotate", "180"), "foreign-part", "PDF"},
            {"what pages share", with(tree, "/Resources", "<< >>"), "foreign-part", "PDF"},
            {"a page cropped", with(firstPage, "/CropBox", "[0 560 595 842]"), "foreign-part", "page 1", "/CropBox"},
            {"a page cut", with(firstPage, "/MediaBox", "[0 560 595.276 841.89]"), "foreign-part", "page 1", "/MediaBox"},
            {"a page trimmed", with(firstPage, "/TrimBox", "[0 560 595 842]"), "foreign-part", "page 1"},
            {"a page of another scale", with(firstPage, "/UserUnit", "9"), "foreign-part", "page 1"},
            {"actions of a page", with(firstPage, "/AA", "<< >>"), "foreign-part", "page 1"},
            {"a transparency group", with(firstPage, "/Group", "<< /S /Transparency >>"), "foreign-part", "page 1"},
            {"resources that a page inherits", edited([](QPDF &pdf) {
                 tree(pdf).replaceKey("/Resources", resources(pdf));
                 page(pdf, 1).removeKey("/Resources");
             }),
             "foreign-part", "page 2", "Page/Resources"},
            {"pages in another order", edited([](QPDF &pdf) {
                 auto kids = tree(pdf).getKey("/Kids");
                 const auto first = kids.getArrayItem(0);
                 kids.setArrayItem(0, kids.getArrayItem(1));
                 kids.setArrayItem(1, first);
             }),
             "foreign-part", "page 1", "/StructParents"},
            {"a page of what it is not", with(firstPage, "/Type", "/Template"), "foreign-part", "page 1"},

            {"a font made of pictures", edited([](QPDF &pdf) {
                 resources(pdf).getKey("/Font").replaceKey(
                     "/T3", parsed("<< /Type /Font /Subtype /Type3 /CharProcs << >> /Encoding << >> >>"));
             }),
             "foreign-part", "page 1", "/T3/Subtype"},
            {"another encoding of a font", with(font, "/Encoding", "/Identity-V"), "foreign-part", "page 1", "Font/Encoding"},
            {"ways of painting", with(resources, "/ExtGState", "<< /G << /ca 0 >> >>"), "foreign-part", "page 1"},
            {"layers of a page", with(resources, "/Properties", "<< >>"), "foreign-part", "page 1"},
            {"a form for a picture", edited([](QPDF &pdf) {
                 resources(pdf).getKey("/XObject").replaceKey("/Fm", QPDFObjectHandle::newStream(&pdf, "0 0 9 9 re f"));
             }),
             "foreign-part", "page 1", "Image"},
            {"another picture for print", with(picture, "/Alternates", "[]"), "foreign-part", "page 1", "Image/Alternates"},
            {"a picture on a layer", with(picture, "/OC", "<< /Type /OCG /Name (x) >>"), "foreign-part", "page 1"},
            {"a picture smoothed", with(picture, "/Interpolate", "true"), "foreign-part", "page 1"},
            {"a picture of one colour", with(picture, "/ImageMask", "true"), "foreign-part", "page 1"},
            {"a mask of another size", with(mask, "/Width", "4"), "foreign-part", "page 1", "Image/SMask/Width"},
            {"a mask with a backdrop", with(mask, "/Matte", "[1 1 1]"), "foreign-part", "page 1", "Mask/Matte"},
            {"other colours of the whole", edited([](QPDF &pdf) {
                 auto intent = pdf.getRoot().getKey("/OutputIntents").getArrayItem(0);
                 setContent(intent.getKey("/DestOutputProfile"), QColorSpace(QColorSpace::AdobeRgb).iccProfile());
             }),
             "foreign-part", "PDF", "DestOutputProfile"},

            {"a table beside the curves of the whole's colours", edited([](QPDF &pdf) {
                 auto profile = pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile");
                 setContent(profile, withTable(QColorSpace(QColorSpace::SRgb).iccProfile(), "A2B0"));
             }),
             "foreign-part", "PDF", "DestOutputProfile"},
            {"a curve given twice", edited([](QPDF &pdf) {
                 auto profile = pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile");
                 setContent(profile, withTable(QColorSpace(QColorSpace::SRgb).iccProfile(), "rTRC"));
             }),
             "foreign-part", "PDF", "DestOutputProfile"},

            {"a script of a bookmark", with(bookmark, "/A", "<< /S /JavaScript /JS (1) >>"), "foreign-part", "PDF", "Bookmark/A"},
            {"a bookmark that starts a program", with(bookmark, "/A", "<< /S /Launch /F (calc.exe) >>"), "foreign-part", "PDF"},
            {"a bookmark that leads outside", with(bookmark, "/Dest", "(x)"), "foreign-part", "PDF", "Bookmark/Dest"},
            {"a link with a border that hides the page", edited([](QPDF &pdf) {
                 annotate(pdf, "<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /Border [0 0 900] /F 4 /Contents (x)"
                               "   /StructParent 99 >>");
             }),
             "foreign-part", "page 1", "/Border"},
            {"a link with an address", edited([](QPDF &pdf) {
                 annotate(pdf, "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Border [0 0 0] /F 4 /Contents (x)"
                               "   /StructParent 99 /A << /S /URI /URI (http://x.example) >> >>");
             }),
             "foreign-part", "page 1", "/A"},
            {"a link of one's own style", edited([](QPDF &pdf) {
                 annotate(pdf, "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Border [0 0 0] /F 4 /Contents (x)"
                               "   /StructParent 99 /BS << /W 900 >> /C [0 0 0] >>");
             }),
             "foreign-part", "page 1", "/BS"},
            {"actions of the timestamp's field", with(field, "/AA", "<< >>"), "foreign-part", "page 1", "/AA"},
            {"a face of the timestamp's field", with(field, "/AP", "<< >>"), "foreign-part", "page 1"},
            {"a timestamp's field that is seen", with(field, "/Rect", "[0 0 500 500]"), "foreign-part", "page 1", "/Rect"},
            {"a timestamp's field off its page, with others under it", edited([](QPDF &pdf) {
                 auto annotations = page(pdf).getKey("/Annots");
                 annotations.eraseItem(annotations.getArrayNItems() - 1);
                 field(pdf).replaceKey("/Kids", parsed("[<< /Type /Annot /Subtype /Widget /Rect [0 0 500 500] >>]"));
             }),
             "foreign-part", "PDF", "Field off the first page"},

            {"another file for other systems",
             edited([](QPDF &pdf) { fileStreams(pdf).replaceKey("/Unix", QPDFObjectHandle::newStream(&pdf, "other")); }),
             "foreign-part", "PDF", "Filespec/EF/Unix"},
            {"another name for other systems", with(file, "/DOS", "(x.exe)"), "foreign-part", "PDF", "Filespec/DOS"},
            {"a file that is an address", with(file, "/FS", "/URL"), "foreign-part", "PDF"},
            {"related files", with(file, "/RF", "<< >>"), "foreign-part", "PDF"},
            {"a false description of a file", with(file, "/Desc", "(Faux)"), "attachment-misdescribed", "exhibit no. 5", "Faux"},
            {"a false kind of file", with(fileStream, "/Subtype", "/application#2fx-msdownload"), "attachment-misdescribed",
             "exhibit no. 5"},
            {"a false relation of a file", with(file, "/AFRelationship", "/Supplement"), "attachment-misdescribed",
             "exhibit no. 5"},
            {"a false description of a token",
             edited([](QPDF &pdf) { fileNamed(pdf, "piece-001.tsr").replaceKey("/Desc", parsed("(Faux)")); }),
             "attachment-misdescribed", "piece-001.tsr"},
            {"a false description of the manifest",
             edited([](QPDF &pdf) { fileNamed(pdf, "manifest.json").replaceKey("/Desc", parsed("(Faux)")); }),
             "attachment-misdescribed", "manifest.json"},
            {"names of files out of order", edited([](QPDF &pdf) {
                 auto list = fileNames(pdf);
                 for (int i = 0; i < 2; ++i) {
                     const auto kept = list.getArrayItem(i);
                     list.setArrayItem(i, list.getArrayItem(i + 2));
                     list.setArrayItem(i + 2, kept);
                 }
             }),
             "foreign-part", "PDF", "Files/Names"},
            {"a name without a file", edited([](QPDF &pdf) { fileNames(pdf).appendItem(parsed("(zzz)")); }), "foreign-part",
             "PDF", "Files/Names"},
            {"limits of the names",
             edited([](QPDF &pdf) { names(pdf).getKey("/EmbeddedFiles").replaceKey("/Limits", parsed("[(a) (b)]")); }),
             "foreign-part", "PDF", "Files/Limits"},
            {"a file that only some viewers list", edited([](QPDF &pdf) { pdf.getRoot().getKey("/AF").eraseItem(0); }),
             "foreign-part", "PDF", "Catalog/AF"},
            {"a file listed twice",
             edited([](QPDF &pdf) { pdf.getRoot().getKey("/AF").appendItem(pdf.getRoot().getKey("/AF").getArrayItem(0)); }),
             "foreign-part", "PDF", "Catalog/AF"},

            {"other words for a screen reader", with(tag, "/ActualText", "(Autre)"), "foreign-part", "PDF", "Element/ActualText"},
            {"other words for a paragraph", with(tag, "/Alt", "(Autre)"), "foreign-part", "PDF", "Element/Alt"},
            {"an abbreviation's expansion", with(tag, "/E", "(Autre)"), "foreign-part", "PDF"},
            {"tags with other meanings", with(tags, "/RoleMap", "<< /P /Artifact >>"), "foreign-part", "PDF", "Tree/RoleMap"},
            {"a tag of another kind", with(tag, "/S", "/Private"), "foreign-part", "PDF", "/S"},

            {"another title in the properties", with(information, "/Title", "(Faux)"), "metadata-contradicted"},
            {"an older date in the properties", with(information, "/CreationDate", "(D:20200101000000Z)"),
             "metadata-contradicted"},
            {"a keyword in the properties", with(information, "/Keywords", "(Faux)"), "foreign-part", "PDF", "Info/Keywords"},
            {"another XMP packet",
             edited([](QPDF &pdf) { setContent(pdf.getRoot().getKey("/Metadata"), "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"); }),
             "metadata-contradicted"},
            {"another date in all properties", edited([](QPDF &pdf) {
                 auto metadata = pdf.getRoot().getKey("/Metadata");
                 const auto data = metadata.getStreamData(qpdf_dl_generalized);
                 QByteArray xmp(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
                 setContent(metadata, xmp.replace("2026-11-", "2026-10-"));
                 for (const char *key : {"/CreationDate", "/ModDate"}) {
                     QByteArray date = QByteArray::fromStdString(information(pdf).getKey(key).getStringValue());
                     information(pdf).replaceKey(key,
                                                 QPDFObjectHandle::newString(date.replace("202611", "202610").toStdString()));
                 }
             }),
             "metadata-contradicted"},
        },
        "parts that the program never writes");
}
