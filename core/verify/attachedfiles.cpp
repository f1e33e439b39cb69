// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/attachedfiles_p.h"

#include "report/pdf/qpdf_p.h"

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString toString(const QPDFObjectHandle &text)
{
    return QString::fromStdString(QPDFObjectHandle(text).getUTF8Value());
}

/** A name without its slash. */
QString nameIn(QPDFObjectHandle name)
{
    return name.isName() ? QString::fromStdString(name.getName().substr(1)) : QString();
}

QPDFObjectHandle entry(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

/** The one stream that both entries of an /EF name, as it stands in the file. */
bool isPlainStream(QPDFObjectHandle embedded)
{
    auto stream = entry(embedded, "/F");
    return stream.isStream() && embedded.getKey("/UF").isStream() && embedded.getKey("/UF").getObjGen() == stream.getObjGen() &&
           !stream.getDict().hasKey("/Filter") && !stream.getDict().hasKey("/F");
}

class Reading
{
public:
    explicit Reading(QPDF &pdf)
        : m_pdf(pdf)
    {
    }

    AttachedFiles read()
    {
        readNames();
        compareAssociated();
        for (QPDFObjectHandle &object : m_pdf.getAllObjects())
            seek(object, m_files.count(object.getObjGen()) > 0);
        checkAnnotations();
        m_found.forbidden.removeDuplicates();
        return std::move(m_found);
    }

private:
    void readNames()
    {
        auto list = entry(entry(entry(m_pdf.getRoot(), "/Names"), "/EmbeddedFiles"), "/Names");
        std::set<QString> seen;
        std::string before;
        for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems(); i += 2) {
            auto file = list.getArrayItem(i + 1);
            const QString name = toString(list.getArrayItem(i));
            if (const std::string key = list.getArrayItem(i).getStringValue();
                key <= std::exchange(before, key)) // a tree is sorted
                m_found.forbidden << u"Files/Names"_s;
            auto embedded = entry(file, "/EF");
            if (!file.isIndirect() || !isPlainStream(embedded) || toString(file.getKey("/UF")) != name ||
                toString(file.getKey("/F")) != name || !seen.insert(name).second) {
                m_found.misshapen << name;
                continue;
            }
            auto stream = embedded.getKey("/F");
            m_files.insert(file.getObjGen());
            m_streams.insert(stream.getObjGen());
            m_found.files << AttachedFile{.name = name,
                                          .from = stream.getParsedOffset(),
                                          .size = stream.getDict().getKey("/Length").getIntValue(),
                                          .mediaType = nameIn(stream.getDict().getKey("/Subtype")),
                                          .description = toString(file.getKey("/Desc")),
                                          .relationship = nameIn(file.getKey("/AFRelationship"))};
        }
    }

    /** Viewers list the files of the one or of the other. */
    void compareAssociated()
    {
        auto associated = m_pdf.getRoot().getKey("/AF");
        auto listed = m_files;
        bool isSame = associated.isArray() || listed.empty();
        for (int i = 0; associated.isArray() && i < associated.getArrayNItems(); ++i)
            isSame =
                associated.getArrayItem(i).isIndirect() && listed.erase(associated.getArrayItem(i).getObjGen()) > 0 && isSame;
        if (!isSame || !listed.empty())
            m_found.forbidden << u"Catalog/AF"_s;
    }

    /** Files that hang anywhere else. */
    void seek(QPDFObjectHandle object, bool isListed)
    {
        auto dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary() && !isListed && dictionary.hasKey("/EF"))
            m_found.forbidden << u"Filespec in another place"_s;
        if (object.isStream() && nameIn(dictionary.getKey("/Type")) == "EmbeddedFile"_L1 && !m_streams.count(object.getObjGen()))
            m_found.forbidden << u"File in another place"_s;
        const auto enter = [&](QPDFObjectHandle part) {
            if (!part.isIndirect())
                seek(part, false);
        };
        if (dictionary.isDictionary())
            for (const auto &each : dictionary.getDictAsMap())
                enter(each.second);
        else if (object.isArray())
            for (const QPDFObjectHandle &each : object.getArrayAsVector())
                enter(each);
    }

    /** Others can hold a file, a sound, a film. */
    void checkAnnotations()
    {
        for (QPDFObjectHandle page : m_pdf.getAllPages()) {
            auto list = page.getKey("/Annots");
            for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i)
                if (const QString kind = nameIn(entry(list.getArrayItem(i), "/Subtype"));
                    kind != "Link"_L1 && kind != "Widget"_L1)
                    m_found.forbidden << u"Annotation/Subtype"_s;
        }
    }

    QPDF &m_pdf;
    AttachedFiles m_found;
    std::set<QPDFObjGen> m_files;
    std::set<QPDFObjGen> m_streams;
};

} // namespace

AttachedFiles readAttachedFiles(QPDF &pdf)
{
    return Reading(pdf).read();
}

} // namespace appui
